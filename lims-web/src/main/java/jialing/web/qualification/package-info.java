/** Certificates of qualification and their annexes over REST. */
package jialing.web.qualification;
