package gate;

/** Only the indent of one line is wrong here. */
final class Crooked {
    private Crooked() {}

    static String words() {
      return "crooked";
    }
}
