import java.io.File;
import org.jbake.app.Oven;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/** JBake as it comes. */
public final class Stock {
    private Stock() {}

    public static void main(String... args) throws Exception {
        DefaultJBakeConfiguration settings = (DefaultJBakeConfiguration) new ConfigUtil().loadConfig(new File(args[0]));
        settings.setDestinationFolder(new File(args[1]));
        Oven oven = new Oven(settings);
        oven.bake();
        oven.getErrors().forEach(error -> System.err.println(error.getMessage()));
    }
}
