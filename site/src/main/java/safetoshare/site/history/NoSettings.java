package safetoshare.site.history;

import java.io.File;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * A machine without git settings of its own, so that reading a repository depends on the repository alone, starts no program
 * and leaves no file behind.
 */
final class NoSettings extends SystemReader.Delegate {
    private NoSettings(SystemReader machine) {
        super(machine);
    }

    /** Makes this the machine that the library sees. */
    static synchronized void use() {
        if (!(SystemReader.getInstance() instanceof NoSettings)) {
            SystemReader.setInstance(new NoSettings(SystemReader.getInstance()));
        }
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    /** Settings that are never read and never kept. */
    private static final class Nothing extends FileBasedConfig {
        Nothing(Config parent, FS fs) {
            super(parent, new File(""), fs);
        }

        @Override
        public void load() {
            // There are none.
        }

        @Override
        public void save() {
            // They would be this machine's.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
