package safetoshare.site.work;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import safetoshare.site.CommandRun;
import safetoshare.site.WholeForm;

/**
 * Builds onto a small disk, again and again, on which a random part of the room that a build needs is free; then onto one that
 * can only be read. It runs by itself, where it may mount disks, and prints what it saw.
 */
final class FullDisk {
    private static final int MEGABYTE = 1 << 20;
    private static final int NEEDED = 4 * MEGABYTE;

    private final TwoTexts texts;
    private final Path ballast;
    private int refused;

    private FullDisk(TwoTexts texts) {
        this.texts = texts;
        this.ballast = texts.out().resolve(".ballast");
    }

    /**
     * Runs it.
     *
     * @param args the folder for the project, in which {@code out} is a disk of its own; how many rounds to do
     */
    public static void main(String[] args) throws Exception {
        FullDisk disk = new FullDisk(new TwoTexts(Path.of(args[0])));
        int rounds = Integer.parseInt(args[1]);
        Random random = WholeForm.random();
        for (int i = 0; i < rounds; i++) {
            disk.build(random.nextInt(NEEDED));
        }
        disk.buildOntoOneThatCanOnlyBeRead();
        System.out.printf("%d full, %d of them too full; 1 only to be read%n", rounds, disk.refused);
        System.exit(0);
    }

    private void build(int room) throws IOException {
        Map<String, String> before = texts.published();
        texts.turn();
        fill(room);
        CommandRun run = texts.build(texts.out());
        if (run.status() == 0) {
            require(texts.published().equals(texts.wanted()), "what was built is not what was saved");
        } else {
            refused++;
            require(texts.published().equals(before), "the edition is not as it was");
            require(run.status() == 3 && run.err().contains("No space left on device"), run.err());
            require(!run.err().contains("\tat "), run.err());
        }
        Files.delete(ballast);
        texts.buildNext();
    }

    /** Leaves room for some bytes. */
    private void fill(int room) throws IOException {
        FileStore disk = Files.getFileStore(texts.out());
        byte[] block = new byte[1 << 14];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (disk.getUsableSpace() > room + block.length) {
                out.write(block);
            }
        }
    }

    private void buildOntoOneThatCanOnlyBeRead() throws IOException, InterruptedException {
        Map<String, String> before = texts.published();
        texts.turn();
        remount("ro");
        CommandRun run = texts.build(texts.out());
        require(run.status() == 3 && run.err().contains("Read-only file system"), run.err());
        require(!run.err().contains("\tat "), run.err());
        require(texts.published().equals(before), "the edition is not as it was");
        remount("rw");
        texts.buildNext();
    }

    private void remount(String how) throws IOException, InterruptedException {
        Process mount = new ProcessBuilder(
                        "mount", "-o", "remount," + how, texts.out().toString())
                .inheritIO()
                .start();
        require(mount.waitFor() == 0, "the disk cannot be mounted " + how);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
