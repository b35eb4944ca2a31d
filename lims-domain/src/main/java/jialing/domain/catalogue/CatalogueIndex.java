package jialing.domain.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The catalogue as a file is held against it: everything read once, however long the file is. */
@ApplicationScoped
public class CatalogueIndex {

    @Inject
    Analytes analytes;

    @Inject
    Methods methods;

    /**
     * @param analytes by code and matrix
     * @param named by Chinese name and matrix
     * @param determined by method, code and matrix
     */
    public record Known(
            Map<String, Analyte> analytes,
            Map<String, Analyte> named,
            Set<String> matrices,
            Set<String> methods,
            Map<String, MethodAnalyte> determined) {

        /** Null where there is none. */
        public Analyte analyte(String code, String matrix) {
            return analytes.get(key(code, matrix));
        }

        /** By its code, or its Chinese name in the matrix; null where there is none. */
        public Analyte analyteNamed(String codeOrName, String matrix) {
            Analyte coded = analyte(codeOrName, matrix);
            return coded == null ? named.get(key(codeOrName, matrix)) : coded;
        }

        /** Null where the method does not determine it. */
        public MethodAnalyte determined(String method, String code, String matrix) {
            return determined.get(key(method, code, matrix));
        }
    }

    public Known known() {
        var byCode = new HashMap<String, Analyte>();
        var named = new HashMap<String, Analyte>();
        var matrices = new HashSet<String>();
        analytes.all().forEach(analyte -> {
            byCode.put(key(analyte.code(), analyte.matrix()), analyte);
            named.put(key(analyte.nameZh(), analyte.matrix()), analyte);
            matrices.add(analyte.matrix());
        });
        var determined = new HashMap<String, MethodAnalyte>();
        methods.determined().forEach(each -> determined.put(key(each.standard(), each.analyte(), each.matrix()), each));
        var standards = new HashSet<String>();
        methods.all().forEach(method -> standards.add(method.standard()));
        return new Known(byCode, named, matrices, standards, determined);
    }

    private static String key(String... parts) {
        return String.join("\t", parts);
    }
}
