package safetoshare.site.bad;

import biweekly.ICalendar;
import com.github.difflib.DiffUtils;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.zxing.common.BitMatrix;
import com.jcraft.jzlib.Deflater;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.vladsch.flexmark.parser.Parser;
import ezvcard.VCard;
import freemarker.template.Template;
import me.tongfei.progressbar.ProgressBar;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.jgit.lib.Repository;
import org.jbake.app.Oven;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.LZMA2Options;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;

/** Does what the architecture forbids: uses libraries that belong to one package, and ends the program. */
public final class UsesEveryLibrary {
    @Nullable
    PhoneNumberUtil phones;

    @Nullable
    BitMatrix code;

    @Nullable
    VCard card;

    @Nullable
    Oven oven;

    @Nullable
    Template template;

    @Nullable
    Parser markdown;

    @Nullable
    Yaml yaml;

    @Nullable
    ElkNode node;

    @Nullable
    Repository repository;

    @Nullable
    DiffUtils differences;

    @Nullable
    ICalendar calendar;

    @Nullable
    PdfRendererBuilder pdf;

    @Nullable
    LZMA2Options packed;

    @Nullable
    PDDocument document;

    @Nullable
    TrueTypeFont font;

    @Nullable
    Deflater deflater;

    @Nullable
    CommandLine command;

    @Nullable
    ProgressBar progress;

    static void end() {
        System.exit(0);
    }

    static void endAtOnce() {
        Runtime.getRuntime().halt(0);
    }
}
