package safetoshare.site.cache;

import java.net.URISyntaxException;
import java.nio.file.Path;
import safetoshare.checker.script.FlowScript;

/** The program itself, by which all that it makes comes out as it does. */
public final class Program {
    private static final String FINGERPRINT = new Fingerprint()
            .add(System.getProperty("java.version"))
            .addContents(home(Program.class))
            .addContents(home(FlowScript.class))
            .toString();

    private Program() {}

    /** Names every byte of the program, and the Java that runs it. */
    public static String fingerprint() {
        return FINGERPRINT;
    }

    /** The jar, or folder of compiled classes, in which a class lies. */
    private static Path home(Class<?> part) {
        try {
            return Path.of(
                    part.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
