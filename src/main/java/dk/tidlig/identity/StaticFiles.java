package dk.tidlig.identity;

import java.util.regex.Pattern;

/// Style, scripts and pictures, the same for everybody, and the addresses that tell how the program is: they need
/// nobody's session.
public final class StaticFiles {
    private static final Pattern AT = Pattern.compile("/(dkfds|webjars|actuator)/.*|/[^/]*\\.(css|js|svg|png|ico|txt)");

    private StaticFiles() {}

    public static boolean isAt(String path) {
        return AT.matcher(path).matches();
    }
}
