package dk.tidlig.shell.scan;

import dk.tidlig.kernel.Refusal;

/// Why a file is not let in.
public enum ScanRefusal implements Refusal {
    /// The scanner knows it as harmful.
    FILE_INFECTED,
    /// The scanner did not answer, or not in words we know: nothing is let in unseen.
    FILE_NOT_SCANNED {
        @Override
        public int status() {
            return 503;
        }
    },
    /// The scanner looks at no file as large as this.
    FILE_TOO_LARGE_TO_SCAN,
    /// It does not begin as its name says, or no page reads files of its kind.
    FILE_NOT_AS_NAMED;

    @Override
    public String module() {
        return "shell";
    }
}
