"""How the borne fares: checks with their cause and remedy, for doctor, agent and technician."""
