package safetoshare.site.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import safetoshare.site.packing.Deflate;

/** Packs the parts of PDFs to the same bytes on every machine, in the place of Java's own packing. */
final class SameFlate extends Filter {
    private static final int LEVEL = 6;

    /** What unpacks, for which it makes no difference. */
    private final Filter before;

    private SameFlate(Filter before) {
        this.before = before;
    }

    /** Takes the place of Java's own packing wherever the library packs. It has no door for that. */
    static synchronized void use() {
        try {
            Filter before = FilterFactory.INSTANCE.getFilter(COSName.FLATE_DECODE);
            if (!(before instanceof SameFlate)) {
                Field filters = FilterFactory.class.getDeclaredField("filters");
                filters.setAccessible(true);
                @SuppressWarnings("unchecked")
                Map<COSName, Filter> known = (Map<COSName, Filter>) filters.get(FilterFactory.INSTANCE);
                Filter same = new SameFlate(before);
                known.put(COSName.FLATE_DECODE, same);
                known.put(COSName.FLATE_DECODE_ABBREVIATION, same);
            }
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException("this version of PDFBox packs in another way", e);
        }
    }

    @Override
    public DecodeResult decode(InputStream packed, OutputStream text, COSDictionary parameters, int index)
            throws IOException {
        return before.decode(packed, text, parameters, index);
    }

    @Override
    protected void encode(InputStream text, OutputStream packed, COSDictionary parameters) throws IOException {
        try (OutputStream out = Deflate.into(packed, LEVEL)) {
            text.transferTo(out);
        }
    }
}
