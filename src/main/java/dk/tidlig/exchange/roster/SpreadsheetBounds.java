package dk.tidlig.exchange.roster;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/// Whether a spreadsheet can be unpacked and laid out within reason: a few bytes can claim a cell in the column of a
/// hundred million, or unpack to gigabytes. It looks by the same libraries that read the sheet afterwards, so that both
/// see the same.
final class SpreadsheetBounds {
    private static final long MOST_UNPACKED = 64L * 1024 * 1024;
    private static final int MOST_FILES = 1_000;
    private static final int MOST_CELLS = 2_000_000;
    private static final int MOST_COLUMNS = 1024;
    private static final Pattern ADDRESS = Pattern.compile("([A-Za-z]{1,3})\\d{1,7}");

    private long unpacked;
    private long cells;
    private int width;

    private SpreadsheetBounds() {}

    /// @throws IOException when it is no archive, or a spreadsheet made to eat memory
    static void check(byte[] bytes) throws IOException {
        var bounds = new SpreadsheetBounds();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            int files = 0;
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (++files > MOST_FILES) {
                    throw new IOException("more than " + MOST_FILES + " files in one");
                }
                try (var content = zip.getInputStream(entry)) {
                    bounds.measure(content);
                }
                try (var content = zip.getInputStream(entry)) {
                    bounds.look(content);
                }
            }
        }
    }

    private void measure(@Nullable InputStream content) throws IOException {
        var some = new byte[8192];
        for (int read = 0; content != null && read >= 0; read = content.read(some)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
                throw new IOException("more than " + MOST_UNPACKED + " bytes when unpacked");
            }
        }
    }

    /// What is no XML, or breaks off, is refused by who reads it.
    private void look(@Nullable InputStream content) throws IOException {
        if (content == null) {
            return;
        }
        try {
            var xml = factory().createXMLStreamReader(content);
            width = 0;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    begin(xml);
                }
            }
        } catch (XMLStreamException broken) {
            return;
        }
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void begin(XMLStreamReader xml) throws IOException {
        if (xml.getLocalName().equals("row")) {
            width = 0;
        } else if (xml.getLocalName().equals("c")) {
            int column = column(xml.getAttributeValue(null, "r"));
            cells += Math.max(0, column - width);
            width = Math.max(width, column);
            if (width > MOST_COLUMNS || cells > MOST_CELLS) {
                throw new IOException("more than " + MOST_CELLS + " cells, or " + MOST_COLUMNS + " columns");
            }
        }
    }

    /// Counted from 1; the next one where the cell does not say.
    private int column(@Nullable String address) throws IOException {
        if (address == null) {
            return width + 1;
        }
        var found = ADDRESS.matcher(address);
        if (!found.matches()) {
            throw new IOException("no address of a cell");
        }
        return found.group(1).toUpperCase(Locale.ROOT).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
    }
}
