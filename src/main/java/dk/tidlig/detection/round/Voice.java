package dk.tidlig.detection.round;

import dk.tidlig.kernel.UserId;

/// What one of the two said.
record Voice(UserId rater, Said said) {}
