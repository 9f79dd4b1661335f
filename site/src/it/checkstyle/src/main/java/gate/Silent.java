package gate;

public final class Silent {
    private Silent() {}

    static String words() {
        return "silent";
    }
}
