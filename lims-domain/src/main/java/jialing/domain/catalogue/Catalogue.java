package jialing.domain.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.catalogue.cell.LineIsUnique;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;

/**
 * What all files of the catalogue say together, read and checked. It is right as a whole or it is refused: nothing is loaded from a
 * catalogue with a single wrong cell.
 *
 * @param sha256 of each file, by name
 */
public record Catalogue(
        Map<String, String> sha256,
        List<Analyte> analytes,
        List<Method> methods,
        List<MethodAnalyte> methodAnalytes,
        List<MethodCalculation> calculations,
        List<PreservationRule> preservationRules,
        List<Limit> limits,
        List<QcCriterion> criteria,
        List<QcPlan> plans,
        List<AirIndexBreakpoints> airIndexBreakpoints,
        List<Nuclide> nuclides) {

    /** The catalogue that ships with the system. */
    public static Catalogue shipped() {
        return read(CatalogueFile::shipped);
    }

    /**
     * @param files finds a file by its name
     * @throws Refusal with everything that is wrong, by file, line and column
     */
    public static Catalogue read(Function<String, CatalogueFile> files) {
        return new Reading(files).catalogue();
    }

    Stream<CatalogueEntry> entries() {
        return Stream.of(
                        analytes,
                        methods,
                        methodAnalytes,
                        calculations,
                        preservationRules,
                        limits,
                        criteria,
                        plans,
                        airIndexBreakpoints,
                        nuclides)
                .flatMap(List::stream);
    }

    /** One reading of all files; gathers what is wrong with any of them. */
    private static final class Reading {

        private final Function<String, CatalogueFile> files;
        private final Map<String, String> sha256 = new HashMap<>();
        private final Objections objections = new Objections();
        private Map<String, Set<String>> analytes = Map.of();

        Reading(Function<String, CatalogueFile> files) {
            this.files = files;
        }

        Catalogue catalogue() {
            List<Analyte> all = lines("analytes.csv", Analyte::new);
            analytes = all.stream()
                    .collect(Collectors.groupingBy(
                            Analyte::matrix, Collectors.mapping(Analyte::code, Collectors.toSet())));
            List<Method> methods = methods();
            var standards = methods.stream().map(Method::standard).collect(Collectors.toSet());
            var catalogue = new Catalogue(
                    sha256,
                    all,
                    methods,
                    lines("methods.csv", line -> new MethodAnalyte(line, known(line))),
                    lines("method_calculations.csv", line -> new MethodCalculation(line, known(line), standards)),
                    lines("preservation_hj493.csv", line -> new PreservationRule(line, known(line))),
                    limits(),
                    lines("qc_criteria.csv", line -> new QcCriterion(line, known(line))),
                    lines("qc_plan.csv", line -> new QcPlan(line, standards)),
                    lines("aqi_breakpoints_hj633.csv", line -> new AirIndexBreakpoints(line, in("air"))),
                    lines("nuclides.csv", line -> new Nuclide(line, known(line))));
            objections.refuseIfAny();
            return catalogue;
        }

        /** A method stands in the file once for each analyte, with the same title each time. */
        private List<Method> methods() {
            var seen = new HashMap<String, Method>();
            return entries("methods.csv", line -> {
                var method = new Method(line);
                Method before = seen.putIfAbsent(method.standard(), method);
                return before != null && before.saysTheSameAs(method) ? Stream.empty() : Stream.of(method);
            });
        }

        private List<Limit> limits() {
            return Stream.<List<Limit>>of(
                            lines("limits_gb3838.csv", line -> Limit.ofSurfaceWater(line, in("water"))),
                            lines("limits_gbt14848.csv", line -> Limit.ofGroundwater(line, in("water"))),
                            lines("limits_gb15618.csv", line -> Limit.ofFarmland(line, in("soil"))),
                            entries("limits_gb36600.csv", line -> Limit.ofDevelopmentLand(line, in("soil"))),
                            entries("limits_gb3095.csv", line -> Limit.ofAir(line, in("air"))),
                            lines("limits_gb8978.csv", line -> Limit.ofWasteWater(line, in("water"))),
                            lines("limits_gb13271.csv", line -> Limit.ofBoiler(line, in("exhaust"))),
                            entries("limits_gb3096.csv", Limit::ofNoise),
                            entries("limits_noise_boundary.csv", Limit::ofNoiseAtBoundary))
                    .flatMap(List::stream)
                    .toList();
        }

        private Set<String> known(CatalogueLine line) {
            return in(line.text("matrix"));
        }

        private Set<String> in(String matrix) {
            return analytes.getOrDefault(matrix, Set.of());
        }

        private <E extends CatalogueEntry> List<E> lines(String name, Function<CatalogueLine, E> entry) {
            return entries(name, line -> Stream.of(entry.apply(line)));
        }

        private <E extends CatalogueEntry> List<E> entries(String name, Function<CatalogueLine, Stream<E>> entries) {
            CatalogueFile file = files.apply(name);
            sha256.put(name, file.sha256());
            var unique = new LineIsUnique();
            try {
                return file.readMany(line ->
                        entries
                                .apply(line)
                                .peek(entry -> unique.require(line.keyCell(entry.lineKey())))
                                .toList()
                                .stream());
            } catch (Refusal refusal) {
                objections.add(refusal);
                return List.of();
            }
        }
    }
}
