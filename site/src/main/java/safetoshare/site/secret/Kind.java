package safetoshare.site.secret;

/** What may look as if it ought not to stand in a text. */
public enum Kind {
    /** A name by which somebody logs in. */
    LOGIN("this looks like a user name of a login. Delete it, say which role gives out logins, and have this one"
            + " changed: older copies of this file still hold it."),
    /** A password, a PIN, the code of a door. */
    PASSWORD(
            "this looks like a password, PIN or code. Delete it and have it changed: older copies of this file still hold it."),
    /** What lets a program in, or whoever has an address. */
    KEY("this looks like a key, or an address that lets in whoever has it. Delete it and have it withdrawn: older"
            + " copies of this file still hold it."),
    /** A number of the National Health Service, for one patient. */
    NHS_NUMBER("this looks like an NHS number. Delete it. Nothing about a real person may stand here."),
    /** A number of one person for tax and benefits. */
    NATIONAL_INSURANCE(
            "this looks like a National Insurance number. Delete it. Nothing about a real person may stand here."),
    /** The day on which somebody was born. */
    BIRTH("this looks like somebody's date of birth. Delete it. Nothing about a real person may stand here; in a story,"
            + " give an age."),
    /** Initials and the day of birth that goes with them. */
    INITIALS("this looks like a child's initials and date of birth. Delete both. Nothing about a real person may stand"
            + " here; in a story, give an age."),
    /** An address for email. */
    ADDRESS(""),
    /** A telephone number. */
    NUMBER("");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** What is wrong and what to do; nothing for addresses and numbers, of which the contacts of an edition decide. */
    public String words() {
        return words;
    }
}
