package jialing.client;

import java.util.List;
import java.util.Map;

/** What planners send: a work order, for surface water unless said otherwise, planned and due today. */
public final class OrderForm {

    private OrderForm() {}

    public static Map<String, Object> of(String title, List<String> sites, List<String> analytes) {
        return of("surface_water", title, sites, analytes);
    }

    public static Map<String, Object> of(String element, String title, List<String> sites, List<String> analytes) {
        String today = LaboratoryDay.today().toString();
        return Map.of(
                "title", title,
                "element", element,
                "sites", sites,
                "analytes", analytes,
                "plannedOn", today,
                "dueOn", today);
    }
}
