"""Drivers, one file per library. The only place where cv2 captures and sounddevice plays."""
