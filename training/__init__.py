"""Training, validation and export of Lobar's model. The app never imports this package."""
