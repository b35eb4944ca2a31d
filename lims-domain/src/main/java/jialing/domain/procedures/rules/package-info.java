/** Who may bring a changed procedure into force, and after what. */
package jialing.domain.procedures.rules;
