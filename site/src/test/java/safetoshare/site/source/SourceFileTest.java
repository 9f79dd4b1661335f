package safetoshare.site.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;

/** How the files that people save, with whatever editor, become text. */
class SourceFileTest {
    @TempDir
    private Path top;

    private final Problems problems = new Problems();

    private Optional<SourceFile> read(byte[] bytes) throws IOException {
        Path file = top.resolve("content/base/a.md");
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return SourceFile.read(top, file, problems);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void assertToldAt(int line, String what) {
        assertThat(problems.all())
                .extracting(problem -> problem.place() + " " + problem.what())
                .containsExactly("content/base/a.md:" + line + " " + what);
    }

    @Test
    void aFileIsKnownByItsPathFromTheTop() throws IOException {
        assertThat(read(utf8("one\ntwo\n"))).contains(new SourceFile("content/base/a.md", "one\ntwo\n"));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void aLineIsAPlaceInTheFile() {
        assertThat(new SourceFile("a.md", "").at(7)).isEqualTo(new Place("a.md", 7));
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndingsMakeNoDifference() throws IOException {
        assertThat(read(utf8("\uFEFFone\r\ntwo\r\n")).map(SourceFile::text)).contains("one\ntwo\n");
    }

    @Test
    void everyCharacterOfUtf8Survives() throws IOException {
        String text = "caf\u00e9 \u2019 \u20ac \ud83d\ude00 Ll\u0177r\n";
        assertThat(read(utf8(text)).map(SourceFile::text)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \t\r\n ", "\uFEFF", "\uFEFF\n"})
    void aFileOfNothingButSpaceIsEmpty(String text) throws IOException {
        assertThat(read(utf8(text))).isEmpty();
        assertToldAt(1, "the file is empty. Write its text, or delete it.");
    }

    @Test
    void theFirstLineThatIsNotUtf8IsNamed() throws IOException {
        assertThat(read("one\r\ntwo\r\ncaf\u00e9\r\n\u00e9".getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
        assertToldAt(3, "this line is not UTF-8. Save the file with the encoding UTF-8.");
    }

    @Test
    void aCharacterCutOffAtTheEndIsNotUtf8() throws IOException {
        assertThat(read(new byte[] {'a', '\n', (byte) 0xE2, (byte) 0x82})).isEmpty();
        assertToldAt(2, "this line is not UTF-8. Save the file with the encoding UTF-8.");
    }

    @Test
    void utf16IsNotUtf8() throws IOException {
        assertThat(read("one".getBytes(StandardCharsets.UTF_16))).isEmpty();
        assertToldAt(1, "this line is not UTF-8. Save the file with the encoding UTF-8.");
    }
}
