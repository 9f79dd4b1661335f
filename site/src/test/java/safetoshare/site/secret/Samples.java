package safetoshare.site.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Things that ought not to stand in a text. All are made up; numbers are such as nobody has. */
final class Samples {
    private static final String LETTERS = "ABCEGHJKLMNPRSTWXYZ";

    private Samples() {}

    /**
     * A thing on one line.
     *
     * @param kind what it is
     * @param words how it is written
     */
    record Sample(Kind kind, String words) {}

    static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        add(
                all,
                Kind.LOGIN,
                "Username: otterpool",
                "User name - otterpool7",
                "user-name = otter.pool1",
                "Your username is otter_pool",
                "username otterpool77",
                "Login ID: tawnyowl",
                "Log in as otterpool77",
                "Enw defnyddiwr: gwdihw");
        add(
                all,
                Kind.PASSWORD,
                "Password: Marzipan",
                "password: marzipan",
                "PASSWORD = m4rzipan",
                "The password is Marzipan.",
                "Password – Marz!pan",
                "with the password m4rzipan",
                "Password (new each month): marzipan",
                "PIN 4821",
                "PIN: 4821",
                "The passcode is 90817",
                "Pass phrase: plumjam",
                "Door code: 4821X",
                "access code 77120",
                "Cyfrinair: marsipan");
        add(
                all,
                Kind.KEY,
                "AK" + "IAABCDEFGHIJKLMNOP",
                "gh" + "p_abcdefghijklmnopqrstuvwxyz0123456789",
                "gl" + "pat-abcdefghij0123456789",
                "-----BEGIN " + "PRIVATE KEY-----",
                "-----BEGIN RSA " + "PRIVATE KEY-----",
                "ey" + "JhbGciOiJIUzI1NiJ9.eyJzdWIiOiJvdHRlciJ9.c2lnbmF0dXJl",
                "API key: 9f8e7d6c5b4a3f2e",
                "token=abc123def456",
                "client_secret: q9w8e7r6t5y4",
                "Zk3vQ9xPm2Lr8TbW5nYc7HdJ4sGf6AeU",
                "https://otter:marzipan@portal.example/",
                "https://portal.example/course?id=3&token=abcd1234");
        add(all, Kind.NHS_NUMBER, nhsNumbers().toArray(String[]::new));
        add(all, Kind.NATIONAL_INSURANCE, insuranceNumbers().toArray(String[]::new));
        add(
                all,
                Kind.BIRTH,
                "Date of birth: 3 April 2014",
                "date of birth 03/04/2014",
                "Dob: 3.4.14",
                "D.O.B. 2014-04-03",
                "Sam Otter, born 3 April 2014",
                "Sam was born on 3rd April 2014",
                "Sam (born 03/04/14)",
                "April 3, 2014 (date of birth)");
        add(
                all,
                Kind.INITIALS,
                "J.S., born 03/04/2014",
                "AB (DOB 3.4.14)",
                "JS - date of birth 3 April 2014",
                "Child K, born 3/4/14",
                "J. S. 03.04.2014");
        add(all, Kind.ADDRESS, "sam.otter@gmail.com", "s.otter@council.gov.uk", "OTTER77@hotmail.co.uk");
        add(
                all,
                Kind.NUMBER,
                "0845 000 0000",
                "(0845) 000 0000",
                "0845-000-0000",
                "08450000000",
                "01632 960123",
                "020 7946 0123",
                "+44 20 7946 0123",
                "+44 (0)20 7946 0123",
                "07700 900123",
                "0800 1111",
                "116 123");
        return all;
    }

    private static void add(List<Sample> all, Kind kind, String... words) {
        Stream.of(words).map(each -> new Sample(kind, each)).forEach(all::add);
    }

    /** Numbers that begin with 999, which are for tests alone, with the last digit that belongs to them. */
    private static List<String> nhsNumbers() {
        Random random = new Random(5);
        List<String> numbers = new ArrayList<>();
        while (numbers.size() < 12) {
            String nine = "999" + (100_000 + random.nextInt(900_000));
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += Character.digit(nine.charAt(i), 10) * (10 - i);
            }
            int check = 11 - sum % 11;
            if (check < 10) {
                String gap = List.of(" ", "-", "").get(numbers.size() % 3);
                numbers.add(nine.substring(0, 3) + gap + nine.substring(3, 6) + gap + nine.substring(6) + check);
            }
        }
        return numbers;
    }

    private static List<String> insuranceNumbers() {
        Random random = new Random(5);
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String gap = List.of(" ", "").get(i % 2);
            String number = "P" + LETTERS.charAt(random.nextInt(LETTERS.length())) + gap + (10 + random.nextInt(90))
                    + gap + (10 + random.nextInt(90)) + gap + (10 + random.nextInt(90)) + gap + "ABCD".charAt(i % 4);
            numbers.add(i % 3 == 0 ? number.toLowerCase(Locale.UK) : number);
        }
        return numbers;
    }

    /** A user name and a password, made up, whose labels and values are written apart; each pair is of the same two. */
    static List<String> apart() {
        return List.of(
                "Username\notterpool\nPassword\nmarzipan",
                "User name:\n\notterpool\n\nPassword:\n\nmarzipan",
                "**Username:**\n**otterpool**\n\n**Password:**\n**marzipan**",
                "- Username\n- otterpool\n- Password\n- marzipan",
                "- Username:\n  - otterpool\n- Password:\n  - marzipan",
                "1. Username\n   `otterpool`\n2. Password\n   `marzipan`",
                "> User name\n> otterpool\n>\n> Password\n> marzipan",
                "## Username\n\notterpool\n\n## Password\n\nmarzipan",
                "| Username | otterpool |\n|---|---|\n| Password | marzipan |",
                "| Username | Password |\n|---|---|\n| otterpool | marzipan |",
                "| For | User name | Password |\n|---|:---:|---|\n| The course | `otterpool` | **marzipan** |",
                "<table><tr><th>Username</th><td>otterpool</td></tr>\n<tr><th>Password</th><td>marzipan</td></tr></table>",
                "```\nUsername\notterpool\nPassword\nmarzipan\n```",
                "    username\n    otterpool\n    password\n    marzipan",
                "<!--\nUsername\notterpool\nPassword\nmarzipan\n-->",
                "# username\n# otterpool\n# password\n# marzipan",
                "login: otterpool\npassword: marzipan",
                "username: \"otterpool\"\npassword: 'marzipan'",
                "- label: Username\n  value: otterpool\n- label: Password\n  value: marzipan",
                "Open the course, Username: otterpool Password: marzipan, and begin.",
                "Open the course (username otterpool1, password m4rzipan) and begin.",
                "Username: otterpool\nThen choose the course. Password: marzipan",
                "![The page to log in, username: otterpool, password: marzipan](login.png)");
    }
}
