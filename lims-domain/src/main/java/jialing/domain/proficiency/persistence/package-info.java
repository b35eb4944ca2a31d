/** Where rounds are kept; row-level security decides who sees what, and from when. */
package jialing.domain.proficiency.persistence;
