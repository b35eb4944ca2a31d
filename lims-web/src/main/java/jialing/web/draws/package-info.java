/** Random draws over REST, and each as a file with which anybody repeats it. */
package jialing.web.draws;
