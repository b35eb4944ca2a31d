package jialing.domain.analysis;

import java.util.List;
import java.util.stream.Stream;
import jialing.domain.gate.MaterialUse;

/**
 * What a batch is analysed with besides its method and its instrument.
 *
 * @param instruments codes of further instruments: balance, oven, digester
 * @param room code of the room; null when it was not named
 */
public record BatchElements(List<MaterialUse> materials, List<String> instruments, String room) {

    public static final BatchElements NONE = new BatchElements(null, null, null);

    public BatchElements {
        materials = materials == null
                ? List.of()
                : materials.stream().filter(each -> each != null).distinct().toList();
        instruments = instruments == null
                ? List.of()
                : instruments.stream()
                        .filter(code -> code != null && !code.isBlank())
                        .distinct()
                        .toList();
        room = room == null || room.isBlank() ? null : room;
    }

    /** All instruments: that on which it is analysed first. */
    public List<String> with(String instrument) {
        return Stream.concat(Stream.of(instrument), instruments.stream())
                .distinct()
                .toList();
    }

    List<String> rooms() {
        return room == null ? List.of() : List.of(room);
    }
}
