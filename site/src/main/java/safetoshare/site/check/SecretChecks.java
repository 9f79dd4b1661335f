package safetoshare.site.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import safetoshare.site.contact.Numbers;
import safetoshare.site.contact.Phone;
import safetoshare.site.content.Contact;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Guide;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.secret.Find;
import safetoshare.site.secret.Search;
import safetoshare.site.source.SourceFile;

/** Refuses what would let somebody in, what tells of one person, and ways to reach people that nobody answers for. */
final class SecretChecks {
    /** The lines of contacts.yaml that say how to reach somebody. */
    private static final Pattern LISTING = Pattern.compile("\\s+(?:phone|text-relay|email):.*");

    /** The line of edition.yaml that says where readers write to. */
    private static final Pattern FEEDBACK = Pattern.compile("feedback:.*");

    /** Those who give addresses to anybody. */
    private static final Pattern ANYBODYS = Pattern.compile(
            ".*@(?:g(?:oogle)?mail\\.com|(?:hotmail|live|msn|outlook|yahoo"
                    + "|ymail|aol|gmx)\\.[a-z.]{2,7}|(?:icloud|me|mac|mail|fastmail|zoho|tutanota|btinternet|virginmedia|ntlworld"
                    + "|blueyonder|sky|talktalk|tiscali|plus|btopenworld)\\.(?:com|net|co\\.uk)|proton(?:mail)?\\.(?:me|com))");

    private static final Pattern ONE_PERSONS = Pattern.compile("([a-z]+)[._-]([a-z'-]+)\\d*@.*");

    /** Words of addresses that belong to a team or a task. */
    private static final Pattern TASK = Pattern.compile("team|teams|duty|safeguarding|mash|social|care|services?|hub"
            + "|referrals?|info|information|enquir(?:y|ies)|help|helpline|support|child(?:ren)?s?|famil(?:y|ies)|adults?|lado|contacts?"
            + "|admin|office|front|door|school|police|dpo|data|protection|partnership|board|training|access|first|early"
            + "|response|emergency|out|hours|edt|customer|governance|privacy|complaints|health|young|people|gateway");

    private static final String CONTACTS = "/contacts.yaml";

    private final Guide guide;
    private final Problems problems;
    private final Set<String> listed = new HashSet<>();

    private SecretChecks(Guide guide, Problems problems) {
        this.guide = guide;
        this.problems = problems;
        for (Contact contact : guide.contacts().values()) {
            Stream.of(contact.phone(), contact.relay())
                    .flatMap(phone -> phone.stream())
                    .forEach(phone -> listed.add(digits(phone)));
            listed.add(contact.email().toLowerCase(Locale.UK));
        }
    }

    private static String digits(Phone phone) {
        return Numbers.national(phone.digits()).replaceFirst("^18001", "");
    }

    /** Checks every file that an edition was read from. */
    static void check(Guide guide, Problems problems) {
        SecretChecks checks = new SecretChecks(guide, problems);
        guide.layering().sources().parallelStream().forEach(checks::file);
        guide.contacts()
                .values()
                .forEach(contact -> checks.personal(
                        contact.email(),
                        contact.place(),
                        contact.name() + " " + contact.role(),
                        "a word of it stand in the contact's name."));
        Edition edition = guide.edition();
        checks.personal(
                edition.feedback().value(),
                edition.feedback().place(),
                edition.name() + " feedback",
                "it say so, as in feedback@ or guide.team@.");
    }

    private void file(SourceFile file) {
        for (Find find : file.path().endsWith(".svg") ? Search.inSvg(file.text()) : Search.in(file.text())) {
            switch (find.kind()) {
                case ADDRESS -> address(file, find);
                case NUMBER -> number(file, find);
                default -> problems.add(file.at(find.line()), find.kind().words());
            }
        }
    }

    private void address(SourceFile file, Find find) {
        String address = find.value();
        if (ANYBODYS.matcher(address).matches()) {
            problems.add(
                    file.at(find.line()),
                    "the address " + masked(address) + " looks like somebody's own. Delete it. Give a team's address at"
                            + " the organisation, in contacts.yaml.");
        } else if (!listed.contains(address) && !isListing(file, find)) {
            problems.add(
                    file.at(find.line()),
                    "the address " + masked(address) + " is not among the contacts. If it is a team's, add it to"
                            + " contacts.yaml and write {{role.email}} here; otherwise delete it.");
        }
    }

    private static String masked(String address) {
        return address.charAt(0) + "…" + address.substring(address.indexOf('@'));
    }

    private void number(SourceFile file, Find find) {
        String digits = find.value();
        if (listed.contains(digits) || isListing(file, find)) {
            return;
        }
        if (!Phone.isExample(digits)) {
            problems.add(
                    file.at(find.line()),
                    "the telephone number " + digits.substring(0, Math.min(4, digits.length() - 3))
                            + "… is not among the contacts. If"
                            + " somebody has checked it, add it to contacts.yaml and write {{role.phone}} here; otherwise"
                            + " delete it.");
        } else if (guide.edition().publish() && !file.path().endsWith(CONTACTS)) {
            // Contacts are judged one by one elsewhere, and comments beside them may give an example.
            problems.add(
                    file.at(find.line()),
                    "the number " + digits
                            + " is an example number that nobody answers. Write {{role.phone}} here for a"
                            + " number of the contacts, or delete it.");
        }
    }

    private static boolean isListing(SourceFile file, Find find) {
        boolean contacts = file.path().endsWith(CONTACTS);
        return (contacts || file.path().endsWith("/edition.yaml"))
                && file.text()
                        .lines()
                        .skip(find.line() - 1L)
                        .findFirst()
                        .filter(line ->
                                (contacts ? LISTING : FEEDBACK).matcher(line).matches())
                        .isPresent();
    }

    /** An address of two words of which neither says what it is for is that of one person. */
    private void personal(String email, Place place, String purpose, String remedy) {
        String address = email.toLowerCase(Locale.UK);
        var parts = ONE_PERSONS.matcher(address);
        if (parts.matches() && Stream.of(parts.group(1), parts.group(2)).noneMatch(part -> isTask(part, purpose))) {
            problems.add(
                    place,
                    "the address " + masked(address) + " looks like somebody's own. Give a team's; if it is one, let "
                            + remedy);
        }
    }

    private static boolean isTask(String part, String purpose) {
        return TASK.matcher(part).matches()
                || Pattern.compile("\\b" + Pattern.quote(part) + "\\b")
                        .matcher(purpose.toLowerCase(Locale.UK))
                        .find();
    }
}
