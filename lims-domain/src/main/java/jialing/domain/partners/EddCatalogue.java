package jialing.domain.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jialing.domain.catalogue.Analyte;
import jialing.domain.catalogue.Analytes;
import jialing.domain.catalogue.MethodAnalyte;
import jialing.domain.catalogue.Methods;

/** The catalogue as a delivery is held against it: everything read once, however long the delivery is. */
@ApplicationScoped
class EddCatalogue {

    @Inject
    Analytes analytes;

    @Inject
    Methods methods;

    /**
     * @param analytes by code and matrix
     * @param determined by method, code and matrix
     */
    record Known(
            Map<String, Analyte> analytes,
            Set<String> matrices,
            Set<String> methods,
            Map<String, MethodAnalyte> determined) {

        Analyte analyte(String code, String matrix) {
            return analytes.get(key(code, matrix));
        }

        MethodAnalyte determined(String method, String code, String matrix) {
            return determined.get(key(method, code, matrix));
        }
    }

    Known known() {
        var byCode = new HashMap<String, Analyte>();
        var matrices = new HashSet<String>();
        analytes.all().forEach(analyte -> {
            byCode.put(key(analyte.code(), analyte.matrix()), analyte);
            matrices.add(analyte.matrix());
        });
        var determined = new HashMap<String, MethodAnalyte>();
        methods.determined().forEach(each -> determined.put(key(each.standard(), each.analyte(), each.matrix()), each));
        var standards = new HashSet<String>();
        methods.all().forEach(method -> standards.add(method.standard()));
        return new Known(byCode, matrices, standards, determined);
    }

    private static String key(String... parts) {
        return String.join("\t", parts);
    }
}
