package jialing.reports.signing;

/** Something that must lie in the file to check a signature later could not be had. The seal waits and is tried again; it is never set at a lower level. */
public final class NoValidationData extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoValidationData(String what) {
        super(what);
    }

    NoValidationData(String what, Exception why) {
        super(what + ": " + why, why);
    }
}
