-- What becomes better for children by a service, so that comparisons can be read by outcome.

-- AlterTable
ALTER TABLE "plan_services" ADD COLUMN     "outcome" TEXT;
