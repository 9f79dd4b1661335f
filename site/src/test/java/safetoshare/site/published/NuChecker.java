package safetoshare.site.published;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, set up once. */
public final class NuChecker implements ErrorHandler {
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();
    private final List<String> faults = new ArrayList<>();

    /** Sets it up. */
    public NuChecker() {
        try {
            validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", this);
            validator.setUpValidatorAndParsers(this, true, false);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong with a page that stands at an address. */
    public List<String> faults(byte[] html, String address) throws Exception {
        faults.clear();
        InputSource source = new InputSource(new ByteArrayInputStream(html));
        source.setEncoding("UTF-8");
        source.setSystemId(address);
        validator.checkHtmlInputSource(source);
        return List.copyOf(faults);
    }

    @Override
    public void warning(SAXParseException warning) {
        add("warning", warning);
    }

    @Override
    public void error(SAXParseException error) {
        add("error", error);
    }

    @Override
    public void fatalError(SAXParseException error) {
        add("fatal", error);
    }

    private void add(String kind, SAXParseException fault) {
        faults.add(fault.getLineNumber() + ":" + fault.getColumnNumber() + " " + kind + ": " + fault.getMessage());
    }
}
