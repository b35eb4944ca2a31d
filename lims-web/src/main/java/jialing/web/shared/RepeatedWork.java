package jialing.web.shared;

import java.util.function.IntSupplier;
import org.jboss.logging.Logger;

/** Work that waits for the house, done piece by piece until nothing waits. What fails is told in the log and waits for the next round. */
public final class RepeatedWork {

    private static final Logger LOG = Logger.getLogger(RepeatedWork.class);

    private final String name;
    private boolean failing;

    /** @param name what cannot be done when it fails, for the log */
    public RepeatedWork(String name) {
        this.name = name;
    }

    /** @param work does a piece and tells how much it was; 0 when nothing waits */
    public void untilNothingWaits(IntSupplier work) {
        try {
            while (work.getAsInt() > 0) {
                LOG.debugf("%s: a piece is done", name);
            }
            failing = false;
        } catch (RuntimeException e) {
            tellOnce(e);
        }
    }

    /** A database that is away for an hour is one line in the log, not thousands. */
    private void tellOnce(RuntimeException failure) {
        if (!failing) {
            LOG.errorf(failure, "%s fails; it is tried again", name);
        }
        failing = true;
    }
}
