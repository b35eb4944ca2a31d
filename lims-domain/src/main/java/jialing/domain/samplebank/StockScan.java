package jialing.domain.samplebank;

import java.util.List;
import jialing.domain.sampling.ContainerCode;

/**
 * A container as it was found.
 *
 * @param position code within the cabinet, or the whole label
 */
public record StockScan(String position, String container) {

    /** As the record writes them. */
    static List<StockScan> read(List<StockScan> scans) {
        return scans == null
                ? List.of()
                : scans.stream()
                        .map(scan -> scan == null || scan.position() == null || scan.container() == null
                                ? new StockScan(null, null)
                                : new StockScan(
                                        scan.position()
                                                .substring(scan.position().lastIndexOf('/') + 1)
                                                .strip(),
                                        ContainerCode.read(scan.container()).text()))
                        .toList();
    }
}
