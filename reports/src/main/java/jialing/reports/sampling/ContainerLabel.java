package jialing.reports.sampling;

import java.time.LocalDate;

/**
 * Everything printed on the label of one container.
 *
 * @param scanned what the symbol holds and a scanner sends; ASCII if the symbol is Code 128
 * @param sampleCode with its check character as last character
 * @param itemGroup what is analysed from this container: 金属, 氨氮/总磷
 * @param container kind and volume: 聚乙烯瓶 500 mL
 * @param preservative with its amount, empty if none
 */
public record ContainerLabel(
        String scanned,
        String sampleCode,
        String containerCode,
        String site,
        String project,
        String itemGroup,
        String container,
        String preservative,
        LocalDate plannedOn) {

    private static final int GROUP = 4;

    /** The code without its check character, in groups of four, as people read it aloud. */
    String codeInGroups() {
        return body().replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    String checkCharacter() {
        return sampleCode.substring(body().length());
    }

    private String body() {
        return sampleCode.substring(0, Math.max(0, sampleCode.length() - 1));
    }
}
