/** What must hold when a rule of the gate is set aside. */
package jialing.domain.gate.rules;
