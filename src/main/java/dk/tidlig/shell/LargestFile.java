package dk.tidlig.shell;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// How large a file may be: one number for what is taken, what hints say and what refusals say.
@Component("largestFile")
public class LargestFile {
    private final DataSize size;

    public LargestFile(@Value("${spring.servlet.multipart.max-file-size}") DataSize size) {
        this.size = size;
    }

    /// As it is said to people.
    public long megabytes() {
        return size.toMegabytes();
    }

    public long bytes() {
        return size.toBytes();
    }
}
