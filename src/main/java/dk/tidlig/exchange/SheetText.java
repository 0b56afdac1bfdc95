package dk.tidlig.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// A sheet's bytes as text: UTF-8 with or without a byte-order mark, or Windows-1252.
public final class SheetText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BLANKS = "\t\n\u000b\f\r\u001a";

    private SheetText() {}

    /// Whether these bytes are no text at all: a picture, an older spreadsheet, chance.
    public static boolean isBinary(byte[] bytes) {
        for (byte one : bytes) {
            if (one >= 0 && one < ' ' && BLANKS.indexOf(one) < 0) {
                return true;
            }
        }
        return false;
    }

    public static String of(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(bytes, WINDOWS);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
