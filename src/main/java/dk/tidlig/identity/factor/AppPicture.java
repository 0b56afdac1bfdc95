package dk.tidlig.identity.factor;

import io.nayuki.qrcodegen.QrCode;

/// What an app is given: by its camera, by a tap, or by hand.
///
/// @param secret in groups of four, to be typed
/// @param address what the picture says; opens the app on the same telephone
/// @param side of the picture, in squares with the quiet edge around it
/// @param path the dark squares, as an SVG path
public record AppPicture(String secret, String address, int side, String path) {
    private static final int EDGE = 4;

    public static AppPicture of(String secret, String username) {
        var address = "otpauth://totp/Tidlig:" + username + "?secret=" + secret + "&issuer=Tidlig";
        var code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + EDGE)
                            .append(',')
                            .append(y + EDGE)
                            .append("h1v1h-1z");
                }
            }
        }
        return new AppPicture(secret.replaceAll("(.{4})(?=.)", "$1 "), address, code.size + 2 * EDGE, path.toString());
    }
}
