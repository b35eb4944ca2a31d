package jialing.web.sampling;

import java.util.Locale;
import jialing.domain.sampling.SampleLabel;
import jialing.reports.sampling.ContainerLabel;

/** A label in the words of the printer. */
public final class PrintedLabel {

    private PrintedLabel() {}

    public static ContainerLabel of(SampleLabel label, Locale language) {
        return new ContainerLabel(
                label.containerCode(),
                label.sampleCode(),
                label.containerCode(),
                label.site(),
                label.project(),
                label.itemGroup(),
                container(label, language),
                label.preservative(),
                label.plannedOn());
    }

    private static String container(SampleLabel label, Locale language) {
        if (label.container() == null) {
            return "";
        }
        String kind = label.container().label().in(language);
        return label.volumeMl() == 0 ? kind : kind + " " + label.volumeMl() + " mL";
    }
}
