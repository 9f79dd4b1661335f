package safetoshare.site.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import safetoshare.site.SoundProject;
import safetoshare.site.contact.Phone;
import safetoshare.site.secret.Samples.Sample;

/** Each kind of secret is found wherever people may write it, and what only speaks of secrets is not. */
class SearchTest {
    /** What stands around a secret, which is in the third line. */
    private static final List<String> PLACES = List.of(
            "Some words before it.\n\n%s\n\nSome after it.\n",
            "Some words before it,\nin the same paragraph,\n%s\n",
            "Some words.\n\nFor the course, %s\n",
            "- one\n- two\n- %s\n- four\n",
            "1. one\n2. two\n3. %s\n",
            "Words.\n\n> %s\n",
            "Words.\n\n## %s\n\nMore words.\n",
            "| a | b |\n|---|---|\n| %s | more |\n",
            "| a | b |\n|---|---|\n| more | %s |\n",
            "Words.\n\n**%s**\n",
            "Words.\n\nSome _%s_ more.\n",
            "Words.\n\nSome `%s` more.\n",
            "Words.\n```\n%s\n```\n",
            "Words.\n\n    %s\n",
            "Words.\n\n![%s](picture.png)\n",
            "Words.\n\n[%s](/recording.md)\n",
            "Words.\n\n<!-- %s -->\n",
            "Words.\n\n<b title=\"%s\">more</b>\n",
            "---\ntitle: A page\nsummary: %s\n---\n",
            "---\ntitle: A page\nsummary: \"%s\"\n---\n",
            "brand:\n  colour: \"#00703c\"\n  logo-text: '%s'\n",
            "# A file\nname: value\n# %s\n",
            "a: b\nnote: |\n  %s\n");

    private static List<Kind> at(int line, List<Find> found) {
        return found.stream()
                .filter(each -> each.line() == line)
                .map(Find::kind)
                .toList();
    }

    static Stream<Arguments> everywhere() {
        return Samples.all().stream().flatMap(sample -> PLACES.stream().map(place -> Arguments.of(sample, place)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void isFoundInItsLineWhereverItStands(Sample sample, String place) {
        List<Find> found = Search.in(place.formatted(sample.words()));
        assertThat(at(3, found)).contains(sample.kind());
        assertThat(found).allMatch(each -> each.line() == 3);
    }

    static List<Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isFoundInThePictureOfALogo(Sample sample) {
        String words = sample.words().replace("&", "&#38;");
        String picture =
                "<svg viewBox=\"0 0 9 9\" xmlns=\"http://www.w3.org/2000/svg\">\n<path d=\"M0 207 9460 123z\"/>\n";
        assertThat(at(3, Search.inSvg(picture + "<text x=\"1\" y=\"2\">" + words + "</text></svg>")))
                .contains(sample.kind());
        assertThat(at(3, Search.inSvg(picture + "<!-- " + words + " --></svg>")))
                .contains(sample.kind());
        assertThat(Search.inSvg(picture + "</svg>")).isEmpty();
    }

    static List<String> apart() {
        return Samples.apart();
    }

    @ParameterizedTest
    @MethodSource("apart")
    void aUserNameAndAPasswordAreFoundHoweverTheirLabelsStand(String text) {
        List<Find> found = Search.in(text);
        assertThat(found).extracting(Find::kind).containsExactly(Kind.LOGIN, Kind.PASSWORD);
        assertThat(found)
                .allSatisfy(
                        each -> assertThat(text.lines().skip(each.line() - 1L).findFirst())
                                .hasValueSatisfying(line -> assertThat(line).containsPattern("otterpool|m[a4]rzipan")));
        assertThat(Search.in("One\r\ntwo\n\n".replace("\r", "") + text))
                .extracting(Find::line)
                .containsExactlyElementsOf(
                        found.stream().map(each -> each.line() + 3).toList());
    }

    /** The manuals are read beside the texts, and are no part of an edition, so that the check does not look through them. */
    @ParameterizedTest
    @ValueSource(strings = {"content/README.md", "content/editions/README.md", "README.md", "CONTRIBUTING.md"})
    void theManualsHoldNoNumbersButThoseForExamples(String manual) throws IOException {
        assertThat(Search.in(Files.readString(SoundProject.top().resolve(manual))))
                .allMatch(each -> each.kind() == Kind.NUMBER && Phone.isExample(each.value()));
    }

    @Test
    void aPasswordOfTwoWordsIsFoundByItsDigits() {
        assertThat(Search.in("Password\nOtter 2014")).containsExactly(new Find(Kind.PASSWORD, 2, ""));
        assertThat(Search.in("| Password | blue 0tter |")).containsExactly(new Find(Kind.PASSWORD, 1, ""));
        assertThat(Search.in("Password\nChanged 2024\n")).isEmpty();
        assertThat(Search.in("Password\notter otter\n")).isEmpty();
        assertThat(Search.in("Password\n> ||\n" + "<b>".repeat(90) + "\n")).isEmpty();
    }

    @Test
    void aDayOfBirthIsFoundBesideAndBelowItsLabel() {
        assertThat(Search.in("| Name | DOB |\n|---|---|\n| Sam Otter | 3/4/2014 |"))
                .containsExactly(new Find(Kind.BIRTH, 3, ""));
        assertThat(Search.in("| Initials | Date of birth |\n|---|---|\n| J.S. | 3 April 2014 |"))
                .extracting(Find::kind)
                .contains(Kind.INITIALS);
        assertThat(Search.in("Date of birth\n3 April 2014")).containsExactly(new Find(Kind.BIRTH, 2, ""));
    }

    @Test
    void aNumberIsFoundThatGoesOnInTheNextLine() {
        assertThat(Search.in("Words.\nCall 0845\n000 0000 now."))
                .containsExactly(new Find(Kind.NUMBER, 2, "08450000000"));
        assertThat(Search.in("> Call 020 7946\n> 0123 now.")).containsExactly(new Find(Kind.NUMBER, 1, "02079460123"));
    }

    @Test
    void signsByNameOrNumberAndOfOtherWidthsHideNothing() {
        assertThat(Search.in("Call 0845&nbsp;000&#32;000&#x30;."))
                .containsExactly(new Find(Kind.NUMBER, 1, "08450000000"));
        assertThat(Search.in("Call ０８４５ ０００ ００００.")).containsExactly(new Find(Kind.NUMBER, 1, "08450000000"));
        assertThat(Search.in("sam.otter&#64;gmail.com"))
                .containsExactly(new Find(Kind.ADDRESS, 1, "sam.otter@gmail.com"));
        assertThat(Search.in("Password&#58; marzipan")).containsExactly(new Find(Kind.PASSWORD, 1, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Never send a password by the same route.",
                "If you use a password, send it by another route.",
                "Password: never by the same route as the file.",
                "You need a password: ask your manager for it.",
                "Passwords: keep them to yourself.",
                "The password is sent by text message.",
                "A password is not enough.",
                "The password must have at least 12 characters.",
                "Password: 12 characters or more",
                "PIN: 4 digits",
                "No login. It works on a phone.",
                "Log in to the course, then choose it.",
                "Log in with the account that your employer gave you.",
                "Log in as usual.",
                "Login/registration, then the course",
                "Do B, 3 April 2014",
                "Password: [ask] otter\notter otter\n> ||",
                "Username and password: ask your training team.",
                "The username is your work email address.",
                "| Password | Sent by text, never by email |",
                "| Login | Not needed |",
                "## Password\n\nSend it by another route than the file.",
                "- a name\n- a password\n- an address",
                "Use the key below. The key is on page 12.",
                "A token gesture is no help.",
                "Username: [removed]\n\nPassword: [removed]",
                "Password: {{fact}}",
                "She told her secret in 2019.",
                "Children Act 1989, section 47, and section 16LA.",
                "S.I. 2026/1015 and SI 2026/1015",
                "https://www.legislation.gov.uk/ukpga/2026/21/section/4",
                "https://www.legislation.gov.uk/uksi/2013/1554/contents/made#0207946012",
                "https://www.gov.uk/government/publications/4005010006/0845-000-0000",
                "From 21 November 2026 to 22 May 2027, or 2026-11-22.",
                "2026-12-25 Christmas Day\n2026-12-26 Boxing Day\n2026-12-28 Boxing Day (substitute)",
                "  - 2027-01-01\n  - 2027-03-26\n  - 2027-03-29",
                "ISBN 0306406152 and ISBN 978-0-306-40615-7",
                "isbn: 0306406152",
                "asking-well: replaces 0207946012345678",
                "opening: continues 4005010006123456",
                "The rules of 2008, 2015, 2018 and 2024.",
                "It is 0.5 of 1,000 or 10,000,000.",
                "Children born on or after 1 September 2010.",
                "if the birth was registered on or after 1 December 2003",
                "Children born on 1 September 2010 or later.",
                "Write the child's name and date of birth.",
                "| **Who** | The child, date of birth, and who holds parental responsibility |",
                "Keep the record for 75 years from the date of birth.",
                "Name, date of birth, address, school",
                "NHS number, if you know it",
                "Call 999 for danger, 101 otherwise, 112 or 105.",
                "999, 101",
                "Open 09:00-17:00, 24 hours a day, 365 days",
                "Article 6(1)(ea), Annex 1; Article 9(2)(g)",
                "Write to hub@anytown.example or team@example.org.",
                "uses: actions/checkout@v4",
                "content/base/law.yaml:1234: nothing",
                "AB 1234 is a form; GB 12 34 56 A is no number",
            })
    void whatOnlySpeaksOfSecretsIsNotFound(String harmless) {
        assertThat(Search.in(harmless)).isEmpty();
        assertThat(Search.in("Words before. " + harmless.replaceFirst("^[|#-].*", "") + "\nand words after it.\n"))
                .isEmpty();
    }
}
