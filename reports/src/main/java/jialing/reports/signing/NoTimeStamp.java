package jialing.reports.signing;

import java.net.URI;

/** The time-stamp service did not testify. What was to be sealed waits and is tried again; it is never sealed without. */
public final class NoTimeStamp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoTimeStamp(URI service, String why) {
        super("no time stamp: " + service + " " + why);
    }

    NoTimeStamp(URI service, Exception why) {
        super("no time stamp: " + service + " cannot be used: " + why, why);
    }
}
