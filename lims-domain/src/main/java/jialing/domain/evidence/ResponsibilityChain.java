package jialing.domain.evidence;

import java.util.List;
import java.util.UUID;
import jialing.domain.shared.Text;

/**
 * Everyone and everything that answers for a result of a sample, from the site to the signature.
 *
 * @param resultId the version that was asked for
 * @param versions every version of the number, oldest first
 */
public record ResponsibilityChain(
        UUID resultId,
        String sampleCode,
        String container,
        String analyte,
        Text analyteName,
        String method,
        String organisation,
        Text organisationName,
        List<ResponsibilityVersion> versions,
        List<ResponsibilityNode> nodes,
        List<ResponsibilityLink> links,
        List<ResponsibilityGap> gaps) {}
