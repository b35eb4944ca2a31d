package jialing.domain.sampling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.shared.Position;

/**
 * 采样记录: how, when, where and by whom a sample was taken, as it was recorded at that moment. Its id is that of the act COLLECT,
 * minted on the sampler's device.
 *
 * @param collectedAt what the device's clock said; the holding times run from it
 * @param circumstances what else this matrix asks for, e.g. width and depth of the river, wind, pressure, depth of the soil layer
 * @param contentHash SHA-256 of what was sent, by which a second sending is recognised
 */
public record FieldRecord(
        UUID id,
        UUID sampleId,
        UUID workOrderId,
        String organisation,
        Instant collectedAt,
        Instant recordedAt,
        UUID firstSampler,
        String firstSamplerName,
        UUID secondSampler,
        String secondSamplerName,
        Position position,
        Weather weather,
        Circumstances circumstances,
        List<FieldReading> readings,
        List<UUID> photos,
        String remark,
        String contentHash) {}
