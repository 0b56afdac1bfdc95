package dk.tidlig.episode.extract;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dk.tidlig.tenancy.Municipalities;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Level;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.w3c.dom.Document;

/// An extract as a PDF that can be read aloud (PDF/UA): tagged, with title, language and the product's own letters,
/// from the same template as the page. Nothing is fetched from anywhere.
@Component
public class ExtractPaper {
    private static final String LETTERS = "IBM Plex Sans";

    private final ITemplateEngine templates;
    private final Municipalities municipalities;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    ExtractPaper(ITemplateEngine templates, Municipalities municipalities) {
        this.templates = templates;
        this.municipalities = municipalities;
    }

    /// In the reader's language.
    ///
    /// @param what `extract` or `archive`
    public byte[] of(ExtractSheet sheet, String what) {
        try (var written = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useFont(() -> letters("Regular"), LETTERS, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> letters("SemiBold"), LETTERS, 600, FontStyle.NORMAL, true);
            builder.withProducer("Tidlig");
            builder.withW3cDocument(page(sheet, what), "");
            builder.toStream(written);
            builder.run();
            return written.toByteArray();
        } catch (IOException cause) {
            throw new UncheckedIOException("an extract could not be written as a PDF", cause);
        }
    }

    private Document page(ExtractSheet sheet, String what) throws IOException {
        var language = LocaleContextHolder.getLocale();
        var context = new Context(
                language,
                Map.of(
                        "sheet",
                        sheet,
                        "what",
                        what,
                        "language",
                        language.getLanguage(),
                        "municipality",
                        municipalities.current().name()));
        var page = Jsoup.parse(templates.process("episode/extract-paper", context));
        page.head().appendElement("style").appendText(style());
        return new W3CDom().fromJsoup(page);
    }

    private static String style() throws IOException {
        return new ClassPathResource("paper/extract.css").getContentAsString(StandardCharsets.UTF_8);
    }

    private static InputStream letters(String weight) {
        try {
            return new ClassPathResource("letters/IBMPlexSans-" + weight + ".ttf").getInputStream();
        } catch (IOException cause) {
            throw new UncheckedIOException("the letters of a PDF are not among the resources", cause);
        }
    }
}
