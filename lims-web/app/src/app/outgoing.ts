// Features whose records wait in the outbox of the device: known from the first page on, so that they are sent whichever is opened.
import '@/features/inspection/outgoing'
