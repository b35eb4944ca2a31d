/** Where materials, their lineage and what happened to them are kept. Nobody outside the feature looks in here. */
package jialing.domain.materials.persistence;
