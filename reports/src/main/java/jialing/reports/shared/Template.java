package jialing.reports.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** A template that the build has compiled. Read once and kept: it is the same for every print. */
public final class Template {

    private final JasperReport report;

    private Template(JasperReport report) {
        this.report = report;
    }

    /** The template of this name in the folder of its owner. */
    public static Template of(Class<?> owner, String name) {
        return new Template(PressRoom.inside(() -> load(owner, name + ".jasper")));
    }

    private static JasperReport load(Class<?> owner, String name) {
        try (var file = compiled(owner, name)) {
            return (JasperReport) JRLoader.loadObject(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (JRException broken) {
            throw new IllegalStateException(name + " is not one of this press", broken);
        }
    }

    private static InputStream compiled(Class<?> owner, String file) {
        var found = owner.getResourceAsStream(file);
        if (found == null) {
            throw new IllegalStateException(
                    file + " is not beside " + owner.getName() + ": was the module built by Maven?");
        }
        return found;
    }

    public JasperReport report() {
        return report;
    }
}
