package jialing.domain.planning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import jialing.domain.shared.Refusal;

/** Where and what: the sites and analytes of one element. Each is named once, in the order in which it was first chosen. */
public record MonitoringScope(Element element, List<String> sites, List<String> analytes) {

    public MonitoringScope {
        sites = once(sites);
        analytes = once(analytes);
        if (sites.isEmpty()) {
            throw Refusal.invalid("SiteChosen", "sites", "请至少选择一个点位", "Choose at least one site");
        }
        if (analytes.isEmpty()) {
            throw Refusal.invalid("AnalyteChosen", "analytes", "请至少选择一个监测项目", "Choose at least one analyte");
        }
    }

    private static List<String> once(List<String> chosen) {
        return chosen == null
                ? List.of()
                : List.copyOf(new LinkedHashSet<>(
                        chosen.stream().filter(Objects::nonNull).toList()));
    }
}
