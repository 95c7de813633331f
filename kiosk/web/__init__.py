"""HTTP under one deadline, looking names up included; below the rooms that speak it."""
