package safetoshare.site.serve;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.monitor.FileAlterationListenerAdaptor;
import org.apache.commons.io.monitor.FileAlterationObserver;

/** Notices when a file below some folders is saved, added or removed. */
public final class SourceWatch {
    private static final long EVERY_MILLIS = 150;

    private final List<FileAlterationObserver> observers;
    private boolean changed;

    /** Watches these folders. */
    public SourceWatch(List<Path> folders) {
        observers = folders.stream().map(this::observer).toList();
    }

    private FileAlterationObserver observer(Path folder) {
        FileAlterationObserver observer = new FileAlterationObserver(folder.toFile());
        observer.addListener(new FileAlterationListenerAdaptor() {
            @Override
            public void onFileCreate(File file) {
                changed = true;
            }

            @Override
            public void onFileChange(File file) {
                changed = true;
            }

            @Override
            public void onFileDelete(File file) {
                changed = true;
            }
        });
        observer.checkAndNotify();
        changed = false;
        return observer;
    }

    /**
     * Waits until something has changed since the last time, or since the watch began.
     *
     * @return true
     * @throws InterruptedException if the thread is asked to stop
     */
    public boolean awaitChange() throws InterruptedException {
        while (!changed) {
            Thread.sleep(EVERY_MILLIS);
            observers.forEach(FileAlterationObserver::checkAndNotify);
        }
        changed = false;
        return true;
    }
}
