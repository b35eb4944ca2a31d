/** What must hold for places, their limits, their readings and the decisions on excursions. */
package jialing.domain.environment.rules;
