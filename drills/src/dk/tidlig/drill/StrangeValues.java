package dk.tidlig.drill;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Values and files that no form of ours was made for.
final class StrangeValues {
    static final String EDGE = "edge-of-the-part";
    private static final int LARGE = 1_000_000;
    private static final int BOMB = 400_000_000;
    private static final String NAMESPACE = "http://schemas.openxmlformats.org";

    private StrangeValues() {}

    /// @param encoded as it stands in the body
    /// @param whole in all fields of the form, not in one
    /// @param twice the field is sent twice
    record Text(String name, String encoded, boolean whole, boolean twice) {
        static Text inAll(String name, String encoded) {
            return new Text(name, encoded, true, false);
        }
    }

    static List<Text> texts() {
        return List.of(
                new Text("a field of 1 MB", "a".repeat(LARGE), false, false),
                Text.inAll("lone surrogate", "%ED%A0%80"),
                Text.inAll("broken UTF-8", "%C3%28%FF%FE"),
                Text.inAll("NUL", "a%00b"),
                Text.inAll("right to left", "%E2%80%AE%D7%A9%D7%9C%E2%80%AC"),
                new Text("each twice", "1", true, true),
                Text.inAll("control characters", "%01%1B%7F%0B"),
                Text.inAll("far beyond numbers", "999999999999999999999"),
                Text.inAll("a number below all", "-2147483649"),
                Text.inAll("a day far away", "%2B999999999-12-31"),
                Text.inAll("a day that is none", "2022-02-30"),
                Text.inAll("a time that is none", "25%3A61"),
                Text.inAll("beyond the basic plane", "%F0%9F%91%B6%F0%9F%8F%BD%F0%9D%94%84"),
                Text.inAll("an id of nobody", "00000000-0000-0000-0000-000000000000"),
                Text.inAll("ten thousand characters", "%C3%A6".repeat(10_000)),
                Text.inAll("nothing", ""));
    }

    static List<String> small() {
        return List.of(
                "%00",
                "%ED%A0%80",
                "%E2%80%AE",
                "-1",
                "0",
                "99999999999999999999",
                "2022-02-30",
                "-999999999-01-01",
                "%2B999999999-12-31",
                "9999-W99",
                "%25",
                "%5B%5D",
                "");
    }

    static Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("nothing", new byte[0]);
        files.put("NUL", new byte[LARGE]);
        files.put("a lone surrogate in JSON", bytes("{\"resourceType\":\"Bundle\",\"id\":\"\\ud800\"}"));
        files.put("deep JSON", bytes("{\"a\":[".repeat(100_000)));
        files.put("deep YAML", bytes("[".repeat(100_000)));
        files.put("a line of 1 MB", bytes("a".repeat(LARGE)));
        files.put("half a spreadsheet", bytes("PK\u0003\u0004 and no more"));
        files.put("a spreadsheet that grows", spreadsheet(BOMB));
        files.put("a spreadsheet with text from elsewhere", outside());
        return files;
    }

    static byte[] multipart(String csrf, Map<String, String> plain, String name, byte[] file) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(part("_csrf", csrf));
        plain.forEach((field, value) ->
                out.writeBytes(part(field, java.net.URLDecoder.decode(value, StandardCharsets.UTF_8))));
        out.writeBytes(bytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"f.xlsx\"\r\n\r\n"
                .formatted(EDGE, name)));
        out.writeBytes(file);
        out.writeBytes(bytes("\r\n--" + EDGE + "--"));
        return out.toByteArray();
    }

    private static byte[] part(String name, String value) {
        return bytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(EDGE, name, value));
    }

    private static byte[] outside() {
        return spreadsheet(
                bytes("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + sheet("&x;")), 0);
    }

    private static byte[] spreadsheet(int blanks) {
        return spreadsheet(bytes(sheet("")), blanks);
    }

    private static String sheet(String text) {
        return ("<worksheet xmlns=\"%s/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>"
                        + "<t>%s").formatted(NAMESPACE, text)
                + (text.isEmpty() ? "" : "</t></is></c></row></sheetData></worksheet>");
    }

    /// @param blanks so many letters after the sheet: little in the archive, much when unpacked
    private static byte[] spreadsheet(byte[] sheet, int blanks) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", bytes("<Types xmlns=\"%s/package/2006/content-types\"/>".formatted(NAMESPACE)));
            put(zip, "xl/workbook.xml", bytes("""
                    <workbook xmlns="%1$s/spreadsheetml/2006/main" xmlns:r="%1$s/officeDocument/2006/relationships">\
                    <sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>""".formatted(NAMESPACE)));
            put(zip, "xl/_rels/workbook.xml.rels", bytes("""
                    <Relationships xmlns="%1$s/package/2006/relationships"><Relationship Id="r1" \
                    Type="%1$s/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>\
                    </Relationships>""".formatted(NAMESPACE)));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet);
            var letters = bytes("a".repeat(LARGE));
            for (var written = 0; written < blanks; written += LARGE) {
                zip.write(letters);
            }
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
