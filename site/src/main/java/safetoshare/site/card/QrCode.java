package safetoshare.site.card;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A picture that a phone's camera reads as text. */
public final class QrCode {
    private static final int QUIET = 4;

    private QrCode() {}

    /**
     * A text as SVG: black on white whatever the colours round it are, since cameras ask for that.
     *
     * @param text what is read from it
     * @param name what the picture is called, as it stands in an attribute of HTML
     */
    public static String svg(String text, String name) {
        BitMatrix matrix = matrix(text);
        int size = matrix.getWidth();
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                int start = x;
                while (x < size && matrix.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    path.append('M')
                            .append(start)
                            .append(' ')
                            .append(y)
                            .append('h')
                            .append(x - start);
                    path.append("v1h-").append(x - start).append('z');
                }
            }
        }
        return "<svg class=\"qr\" role=\"img\" aria-label=\"" + name + "\" viewBox=\"0 0 " + size + " " + size
                + "\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size + "H0z\"/><path d=\"" + path + "\"/></svg>";
    }

    private static BitMatrix matrix(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.MARGIN,
                                    QUIET));
        } catch (WriterException e) {
            throw new IllegalStateException("The address is too long for a picture: " + text, e);
        }
    }
}
