/**
 * The tree of the network, 1 + 4 + 36 + N: the municipal centre, its sub-centres, the district stations below them, and private
 * laboratories. Whoever stands above sees what lies below; a private laboratory sees only itself.
 */
package jialing.domain.organisation;
