package gate;

/** Only what happens to one value is wrong here. */
final class Careless {
    private Careless() {}

    static String words() {
        String words = " careless ";
        words.strip();
        return words;
    }
}
