package jialing.reports.shared;

import java.util.function.Supplier;

/**
 * JasperReports finds its extensions, fonts and compiled expressions through the class loader of the calling thread, which on a server may be anybody's. Work
 * done in here sees this module's.
 */
final class PressRoom {

    private PressRoom() {}

    static <T> T inside(Supplier<T> work) {
        var thread = Thread.currentThread();
        var caller = thread.getContextClassLoader();
        thread.setContextClassLoader(PressRoom.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(caller);
        }
    }
}
